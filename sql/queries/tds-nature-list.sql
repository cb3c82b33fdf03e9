-- What is paid for when tax has to be deducted.
select n.code, n.name, n.name_gu, n.name_hi from api.tds_nature n order by n.ordinal
