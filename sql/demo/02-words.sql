-- An invented cooperative, true to how such a one grows. All people are invented: names are drawn by lot.
do $$
begin
  if exists (select from core.member) then
    perform core.refuse ('cooperative_is_empty');
  end if;
end
$$;

create function pg_temp.seed () returns bigint language sql stable as $$ select current_setting ('mandali.demo_seed')::bigint $$;
create function pg_temp.until_day () returns date language sql stable as $$ select current_setting ('mandali.demo_until')::date $$;
-- A number from 0 to n - 1 for woman i and purpose, the same for the same seed.
create function pg_temp.draw (i bigint, purpose text, n bigint) returns bigint language sql stable as
$$ select (hashtextextended (purpose || i, pg_temp.seed ()) & 9223372036854775807) % n $$;

create temporary table demo_own on commit drop as
  select row_number () over (partition by community) - 1 as place, w.*
    from (values
      ('h', 'Ranjan', 'રંજન'), ('h', 'Jyotsna', 'જ્યોત્સના'), ('h', 'Laxmi', 'લક્ષ્મી'), ('h', 'Kokila', 'કોકિલા'),
      ('h', 'Usha', 'ઉષા'), ('h', 'Shanta', 'શાંતા'), ('h', 'Manjula', 'મંજુલા'), ('h', 'Champa', 'ચંપા'),
      ('h', 'Sita', 'સીતા'), ('h', 'Pushpa', 'પુષ્પા'), ('h', 'Savita', 'સવિતા'), ('h', 'Kamla', 'કમળા'),
      ('h', 'Hansa', 'હંસા'), ('h', 'Gita', 'ગીતા'), ('h', 'Rekha', 'રેખા'), ('h', 'Bhavna', 'ભાવના'),
      ('h', 'Daksha', 'દક્ષા'), ('h', 'Hetal', 'હેતલ'), ('h', 'Kailash', 'કૈલાસ'), ('h', 'Leela', 'લીલા'),
      ('h', 'Meena', 'મીના'), ('h', 'Naina', 'નયના'), ('h', 'Parvati', 'પાર્વતી'), ('h', 'Rama', 'રમા'),
      ('h', 'Sharda', 'શારદા'), ('h', 'Tara', 'તારા'), ('h', 'Urmila', 'ઊર્મિલા'), ('h', 'Vasanti', 'વસંતી'),
      ('h', 'Dhani', 'ધની'), ('h', 'Jashoda', 'જશોદા'), ('h', 'Kanta', 'કાંતા'), ('h', 'Mani', 'મણિ'),
      ('h', 'Nirmala', 'નિર્મળા'), ('h', 'Prabha', 'પ્રભા'), ('h', 'Radha', 'રાધા'), ('h', 'Sumitra', 'સુમિત્રા'),
      ('h', 'Veena', 'વીણા'), ('h', 'Anjana', 'અંજના'), ('h', 'Chandrika', 'ચંદ્રિકા'), ('h', 'Diwali', 'દિવાળી'),
      ('h', 'Ganga', 'ગંગા'), ('h', 'Heera', 'હીરા'), ('h', 'Indira', 'ઇન્દિરા'), ('h', 'Jaya', 'જયા'),
      ('h', 'Kashi', 'કાશી'), ('h', 'Lalita', 'લલિતા'), ('h', 'Mukta', 'મુક્તા'), ('h', 'Niruben', 'નીરુબેન'),
      ('h', 'Puri', 'પૂરી'), ('h', 'Rukshmani', 'રુક્ષ્મણી'), ('h', 'Santok', 'સંતોક'), ('h', 'Trupti', 'તૃપ્તિ'),
      ('h', 'Vidya', 'વિદ્યા'), ('h', 'Bhanu', 'ભાનુ'), ('h', 'Dhruvi', 'ધ્રુવી'), ('h', 'Gnaneshwari', 'જ્ઞાનેશ્વરી'),
      ('h', 'Ashaben', 'આશાબેન'), ('h', 'Kshama', 'ક્ષમા'), ('h', 'Shobha', 'શોભા'), ('h', 'Sharmishtha', 'શર્મિષ્ઠા'),
      ('m', 'Fatima', 'ફાતિમા'), ('m', 'Zarina', 'ઝરીના'), ('m', 'Khatija', 'ખતીજા'), ('m', 'Hamida', 'હમીદા'),
      ('m', 'Salma', 'સલમા'), ('m', 'Shamim', 'શમીમ'), ('m', 'Rubina', 'રૂબીના'), ('m', 'Noorjahan', 'નૂરજહાં'),
      ('m', 'Mumtaz', 'મુમતાઝ'), ('m', 'Sakina', 'સકીના'), ('m', 'Amina', 'અમીના'), ('m', 'Bilkis', 'બિલકીસ'),
      ('m', 'Farida', 'ફરીદા'), ('m', 'Hasina', 'હસીના'), ('m', 'Jubeda', 'જુબેદા'), ('m', 'Kulsum', 'કુલસુમ'),
      ('m', 'Nasim', 'નસીમ'), ('m', 'Parveen', 'પરવીન'), ('m', 'Shahnaz', 'શહનાઝ'), ('m', 'Tahera', 'તાહેરા')
    ) w (community, latin, gu);

create temporary table demo_middle on commit drop as
  select row_number () over (partition by community) - 1 as place, w.*
    from (values
      ('h', 'Kanubhai', 'કનુભાઈ'), ('h', 'Rameshbhai', 'રમેશભાઈ'), ('h', 'Dahyabhai', 'ડાહ્યાભાઈ'),
      ('h', 'Natubhai', 'નટુભાઈ'), ('h', 'Arvindbhai', 'અરવિંદભાઈ'), ('h', 'Mafatlal', 'મફતલાલ'),
      ('h', 'Chhaganbhai', 'છગનભાઈ'), ('h', 'Ranchhodbhai', 'રણછોડભાઈ'), ('h', 'Govindbhai', 'ગોવિંદભાઈ'),
      ('h', 'Kantilal', 'કાંતિલાલ'), ('h', 'Somabhai', 'સોમાભાઈ'), ('h', 'Bhikhabhai', 'ભીખાભાઈ'),
      ('h', 'Ashokbhai', 'અશોકભાઈ'), ('h', 'Jayantibhai', 'જયંતિભાઈ'), ('h', 'Vinubhai', 'વિનુભાઈ'),
      ('h', 'Manubhai', 'મનુભાઈ'), ('h', 'Prahladbhai', 'પ્રહલાદભાઈ'), ('h', 'Shankarbhai', 'શંકરભાઈ'),
      ('h', 'Amrutlal', 'અમૃતલાલ'), ('h', 'Babubhai', 'બાબુભાઈ'), ('h', 'Dineshbhai', 'દિનેશભાઈ'),
      ('h', 'Girishbhai', 'ગિરીશભાઈ'), ('h', 'Harshadbhai', 'હર્ષદભાઈ'), ('h', 'Ishwarbhai', 'ઈશ્વરભાઈ'),
      ('h', 'Laljibhai', 'લાલજીભાઈ'), ('h', 'Maheshbhai', 'મહેશભાઈ'), ('h', 'Narsinhbhai', 'નરસિંહભાઈ'),
      ('h', 'Pravinchandra', 'પ્રવીણચંદ્ર'), ('h', 'Revabhai', 'રેવાભાઈ'), ('h', 'Vitthalbhai', 'વિઠ્ઠલભાઈ'),
      ('h', 'Punambhai', 'પૂનમભાઈ'), ('h', 'Khodabhai', 'ખોડાભાઈ'), ('h', 'Sureshbhai', 'સુરેશભાઈ'),
      ('h', 'Rajubhai', 'રાજુભાઈ'), ('h', 'Ghanshyambhai', 'ઘનશ્યામભાઈ'), ('h', 'Bharatbhai', 'ભરતભાઈ'),
      ('m', 'Ismailbhai', 'ઇસ્માઇલભાઈ'), ('m', 'Yusufbhai', 'યુસુફભાઈ'), ('m', 'Abdulbhai', 'અબ્દુલભાઈ'),
      ('m', 'Gulamnabi', 'ગુલામનબી'), ('m', 'Hanifbhai', 'હનીફભાઈ'), ('m', 'Ibrahimbhai', 'ઇબ્રાહીમભાઈ'),
      ('m', 'Mahebubbhai', 'મહેબૂબભાઈ'), ('m', 'Rafikbhai', 'રફીકભાઈ'), ('m', 'Salimbhai', 'સલીમભાઈ'),
      ('m', 'Usmanbhai', 'ઉસ્માનભાઈ'), ('m', 'Iqbalbhai', 'ઇકબાલભાઈ'), ('m', 'Mustufabhai', 'મુસ્તુફાભાઈ')
    ) w (community, latin, gu);

create temporary table demo_surname on commit drop as
  select row_number () over (partition by community) - 1 as place, w.*
    from (values
      ('h', 'Patel', 'પટેલ'), ('h', 'Solanki', 'સોલંકી'), ('h', 'Vaghela', 'વાઘેલા'), ('h', 'Makwana', 'મકવાણા'),
      ('h', 'Zala', 'ઝાલા'), ('h', 'Parmar', 'પરમાર'), ('h', 'Rathod', 'રાઠોડ'), ('h', 'Desai', 'દેસાઈ'),
      ('h', 'Prajapati', 'પ્રજાપતિ'), ('h', 'Chauhan', 'ચૌહાણ'), ('h', 'Thakor', 'ઠાકોર'), ('h', 'Chavda', 'ચાવડા'),
      ('h', 'Dabhi', 'ડાભી'), ('h', 'Gohel', 'ગોહેલ'), ('h', 'Jadav', 'જાદવ'), ('h', 'Kapadia', 'કાપડિયા'),
      ('h', 'Luhar', 'લુહાર'), ('h', 'Marwadi', 'મારવાડી'), ('h', 'Nayak', 'નાયક'), ('h', 'Panchal', 'પંચાલ'),
      ('h', 'Rabari', 'રબારી'), ('h', 'Suthar', 'સુથાર'), ('h', 'Trivedi', 'ત્રિવેદી'), ('h', 'Vankar', 'વણકર'),
      ('h', 'Dantani', 'દંતાણી'), ('h', 'Christian', 'ક્રિશ્ચિયન'), ('h', 'Gamit', 'ગામીત'), ('h', 'Vasava', 'વસાવા'),
      ('h', 'Chaudhari', 'ચૌધરી'), ('h', 'Bhil', 'ભીલ'),
      ('m', 'Shaikh', 'શેખ'), ('m', 'Kureshi', 'કુરેશી'), ('m', 'Pathan', 'પઠાણ'), ('m', 'Mansuri', 'મન્સૂરી'),
      ('m', 'Saiyed', 'સૈયદ'), ('m', 'Malek', 'મલેક'), ('m', 'Vohra', 'વહોરા'), ('m', 'Ansari', 'અન્સારી')
    ) w (community, latin, gu);

-- Weight: how many of a hundred live there, more or less.
create temporary table demo_place on commit drop as
  select row_number () over () as place, sum (w.weight) over (order by w.ordinal) as upto, w.*
    from (values
      (1, 'Pathan-ni-Chali', 'પઠાણની ચાલી', 'Ahmedabad City', 'Ahmedabad', 'ward', '380021', 90),
      (2, 'Rajiv Nagar', 'રાજીવ નગર', 'Ahmedabad City', 'Ahmedabad', 'ward', '380024', 85),
      (3, 'Shiheshwari Nagar', 'શિહેશ્વરી નગર', 'Ahmedabad City', 'Ahmedabad', 'ward', '380008', 80),
      (4, 'Gomtipur', 'ગોમતીપુર', 'Ahmedabad City', 'Ahmedabad', 'ward', '380021', 60),
      (5, 'Bapunagar', 'બાપુનગર', 'Ahmedabad City', 'Ahmedabad', 'ward', '380024', 55),
      (6, 'Juhapura', 'જુહાપુરા', 'Ahmedabad City', 'Ahmedabad', 'ward', '380055', 60),
      (7, 'Maninagar', 'મણિનગર', 'Ahmedabad City', 'Ahmedabad', 'ward', '380008', 35),
      (8, 'Behrampura', 'બહેરામપુરા', 'Ahmedabad City', 'Ahmedabad', 'ward', '380022', 45),
      (9, 'Chandkheda', 'ચાંદખેડા', 'Ahmedabad City', 'Ahmedabad', 'ward', '382424', 30),
      (10, 'Nikol', 'નિકોલ', 'Ahmedabad City', 'Ahmedabad', 'ward', '382350', 30),
      (11, 'Vasna', 'વાસણા', 'Ahmedabad City', 'Ahmedabad', 'ward', '380007', 35),
      (12, 'Saraspur', 'સરસપુર', 'Ahmedabad City', 'Ahmedabad', 'ward', '380018', 40),
      (13, 'Ellisbridge', 'એલિસબ્રિજ', 'Ahmedabad City', 'Ahmedabad', 'ward', '380006', 15),
      (14, 'Jalalpur', 'જલાલપુર', 'Dholka', 'Ahmedabad', 'village', '382225', 70),
      (15, 'Sanand', 'સાણંદ', 'Sanand', 'Ahmedabad', 'town', '382110', 40),
      (16, 'Bavla', 'બાવળા', 'Bavla', 'Ahmedabad', 'town', '382220', 40),
      (17, 'Dholka', 'ધોળકા', 'Dholka', 'Ahmedabad', 'town', '382225', 35),
      (18, 'Viramgam', 'વિરમગામ', 'Viramgam', 'Ahmedabad', 'town', '382150', 25),
      (19, 'Dehgam', 'દહેગામ', 'Dehgam', 'Gandhinagar', 'town', '382305', 20),
      (20, 'Kadi', 'કડી', 'Kadi', 'Mehsana', 'town', '382715', 20),
      (21, 'Matar', 'માતર', 'Matar', 'Kheda', 'village', '387530', 20),
      (22, 'Borsad', 'બોરસદ', 'Borsad', 'Anand', 'town', '388540', 20),
      (23, 'Limbayat', 'લિંબાયત', 'Surat City', 'Surat', 'ward', '394210', 25),
      (24, 'Vyara', 'વ્યારા', 'Vyara', 'Tapi', 'town', '394650', 25)
    ) w (ordinal, name, name_gu, taluka, district, kind, pin, weight);

insert into core.place (name, name_gu, taluka, district, kind)
select d.name, d.name_gu, d.taluka, d.district, d.kind from demo_place d order by d.ordinal;

update core.cooperative
   set name = 'Lok Swasthya SEWA Mandali (demo)', name_gu = 'લોક સ્વાસ્થ્ય સેવા મંડળી (નમૂનો)',
       short_name = 'Lok Swasthya SEWA Mandali',
       registration_number = 'DEMO/1990', address = 'Ellisbridge, Ahmedabad 380006',
       address_gu = 'એલિસબ્રિજ, અમદાવાદ ૩૮૦૦૦૬', row_version = row_version + 1;
