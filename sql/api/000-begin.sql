-- api is a program: dropped and built anew by each release.
drop schema if exists api cascade;
create schema api;
comment on schema api is 'All that people and programs see: views to read, functions to act.';
