-- What was due to whom, whether it was done or passed over and why; a lock of its own for dispatch; when runs ended.
alter table obligation add column unit_code varchar(32) collate utf8mb4_bin;
alter table obligation add column stage varchar(32) not null default '';
alter table obligation add column outcome varchar(16) not null default 'DONE';
alter table obligation add column reason varchar(32) not null default '';

create index obligation_by_period on obligation (period_code, kind);

insert into run_lock (name, holder, since, heartbeat) values ('dispatch', null, null, null);

create table run_record (
  job varchar(40) collate utf8mb4_bin not null primary key,
  completed_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4;
