-- The revision in force: at most one for each unit, period and form.
create table if not exists submission_in_force (
  unit_code varchar(32) collate utf8mb4_bin not null,
  period_code varchar(16) collate utf8mb4_bin not null,
  form varchar(16) collate utf8mb4_bin not null,
  submission_id bigint not null,
  primary key (unit_code, period_code, form),
  constraint in_force_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;
