-- Who is here, what day it is, which release the base has, and the cooperative's name.
select login, roles, today, now, release, api_digest, head_position, society, society_gu, short_name,
       registration_number, address, address_gu, cooperative_version, server_version, full_name, audited_from_on, audited_until_on
  from api.state
