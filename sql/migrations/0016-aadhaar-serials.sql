-- A serial number that the same sign joins to a full Aadhaar number ("5-234-567890124") hides it no more, here as in the
-- program (base-aadhaar.c).

create or replace function core.has_aadhaar (words text)
returns boolean
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  -- what may stand between two digits of one number: no letter, no digit
  sign constant text := '[\u0001-/:-@\[-`{-\u007F\u00A0\u00AD\u00B7\u0964\u0965\u2000-\u206F\u2212\u3000\uFEFF]';
  -- between groups of four one of these, or up to three blanks or dashes with a bracket before and behind
  gap constant text := '(?:[])]?[[:space:]\u00A0\u2010-\u2015\u2212-]{0,3}[[(]?|' || sign || ')';
  fours constant text := '(?<![0-9])([2-9][0-9]{3}' || gap || '[0-9]{4}' || gap || '[0-9]{4})(?![0-9])';
  latin constant text := core.latin_digits (words);
  rest text;
  found text;
  pattern text;
begin
  -- Most texts hold fewer than twelve digits, and are done with here.
  if latin is null or latin !~ '([0-9][^0-9]*){12}' then
    return false;
  end if;
  -- In groups of four; in any other groups one sign parts them throughout, and none of which lists are made.
  for pattern in
    select fours
     union all
    select '(?<![0-9])([2-9](?:' || s.parting || '?[0-9]){11})(?![0-9])'
      from (select distinct '\' || m[1] as parting from regexp_matches (latin, '[0-9](' || sign || ')(?=[0-9])', 'g') m
             where m[1] !~ '[,;+&=|]') s
  loop
    -- Groups may belong to those before or behind them, so the search goes on at the next group.
    rest := latin;
    loop
      found := substring (rest from pattern);
      exit when found is null;
      if core.is_aadhaar (regexp_replace (found, '[^0-9]', '', 'g')) then
        return true;
      end if;
      rest := substr (rest, strpos (rest, found) + length (substring (found from '^[0-9]+')));
    end loop;
  end loop;
  return false;
end
$$;
