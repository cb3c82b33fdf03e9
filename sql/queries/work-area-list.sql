-- The areas of the work.
select w.code, w.name, w.name_gu, w.name_hi from api.work_area w order by w.ordinal
