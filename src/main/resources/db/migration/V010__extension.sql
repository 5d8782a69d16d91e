-- Longer times that a person granted; the latest of a unit and period holds.
create table if not exists extension (
  id bigint not null auto_increment primary key,
  unit_code varchar(32) collate utf8mb4_bin not null,
  period_code varchar(16) collate utf8mb4_bin not null,
  until_day date not null,
  granted_at datetime(6) not null,
  index extension_by_unit (period_code, unit_code)
) engine=InnoDB default charset=utf8mb4;
