-- Supplements that a person has issued. What comes later is collected in the next one.
create table if not exists supplement_issue (
  period_code varchar(16) collate utf8mb4_bin not null,
  number_no int not null,
  number_text varchar(100) not null,
  issued_on date not null,
  signer varchar(200) not null,
  issued_at datetime(6) not null,
  primary key (period_code, number_no)
) engine=InnoDB default charset=utf8mb4;
