-- One line of a bank's statement, by its key in the list of what there is to do.
select 2 * b.bank_line_id as key, b.bank_line_id, b.dated_on, b.words as bank_words, b.reference, b.deposited_paise, b.withdrawn_paise,
       concat_ws (' · ', to_char (b.dated_on, 'DD-MM-YYYY'), coalesce (b.reference, b.words)) as number, 1::bigint as row_version
  from api.bank_line b
 where 2 * b.bank_line_id = :'key'::bigint
