-- The totals that a version of a report prints.
create table if not exists report_total (
  report_id bigint not null,
  department_code varchar(32) collate utf8mb4_bin not null,
  indicator_code varchar(32) collate utf8mb4_bin not null,
  amount decimal(24, 6),
  estimate decimal(24, 6),
  units int not null,
  primary key (report_id, department_code, indicator_code),
  constraint report_total_report foreign key (report_id) references report_version (id)
) engine=InnoDB default charset=utf8mb4;
