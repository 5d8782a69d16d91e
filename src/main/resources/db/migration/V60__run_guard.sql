-- Beside each lock a second row: whoever runs keeps it locked in a transaction that ends with the process, however it ends.
alter table run_lock add column guarded tinyint not null default 0;

insert into run_lock (name, holder, since, heartbeat) values
  ('main-guard', null, null, null), ('dispatch-guard', null, null, null);
