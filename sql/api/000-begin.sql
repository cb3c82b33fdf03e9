-- api is a program: dropped by each release before anything else is touched, and built anew.
create schema api;
comment on schema api is 'All that people and programs see: views to read, functions to act.';
