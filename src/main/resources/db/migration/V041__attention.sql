-- What needs a person. A matter that came up again begins anew; one that is settled stays.
create table if not exists attention (
  code varchar(40) collate utf8mb4_bin not null,
  subject varchar(200) collate utf8mb4_bin not null,
  period_code varchar(16) collate utf8mb4_bin,
  urgency varchar(10) collate utf8mb4_bin not null,
  sentence varchar(4000) not null,
  place varchar(1000) not null,
  raised_at datetime(6) not null,
  settled_at datetime(6),
  primary key (code, subject)
) engine=InnoDB default charset=utf8mb4;
