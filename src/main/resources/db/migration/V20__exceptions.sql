-- Exceptions that a person makes, files that came after the report, and who did what and why.
alter table audit add column unit_code varchar(32) collate utf8mb4_bin;
alter table audit add column period_code varchar(16) collate utf8mb4_bin;
alter table audit add column submission_id bigint;
alter table audit add column reason varchar(1000) not null default '';
alter table audit add column plan_version varchar(40) not null default '';
alter table audit add column program_version varchar(40) not null default '';

create index audit_by_unit on audit (unit_code, period_code);

-- The latest extension of a unit and period holds.
create table extension (
  id bigint not null auto_increment primary key,
  unit_code varchar(32) collate utf8mb4_bin not null,
  period_code varchar(16) collate utf8mb4_bin not null,
  until_day date not null,
  granted_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4;

create index extension_by_unit on extension (period_code, unit_code);

-- Files that a supplement to the report would add or take away.
create table supplement_entry (
  submission_id bigint not null,
  occasion varchar(16) collate utf8mb4_bin not null,
  period_code varchar(16) collate utf8mb4_bin not null,
  number_no int not null,
  proposed_at datetime(6) not null,
  primary key (submission_id, occasion),
  constraint supplement_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;

create index supplement_by_period on supplement_entry (period_code, number_no);
