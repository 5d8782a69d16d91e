-- Files that a supplement to the report would add or take away.
create table if not exists supplement_entry (
  submission_id bigint not null,
  occasion varchar(16) collate utf8mb4_bin not null,
  period_code varchar(16) collate utf8mb4_bin not null,
  number_no int not null,
  proposed_at datetime(6) not null,
  primary key (submission_id, occasion),
  constraint supplement_submission foreign key (submission_id) references submission (id),
  index supplement_by_period (period_code, number_no)
) engine=InnoDB default charset=utf8mb4;
