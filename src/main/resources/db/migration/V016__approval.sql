-- Who approved which draft of a report. Entries are only added or ended.
create table if not exists approval (
  id bigint not null auto_increment primary key,
  period_code varchar(16) collate utf8mb4_bin not null,
  report_id bigint not null,
  version_no int not null,
  number_text varchar(100) not null,
  issued_on date not null,
  signer varchar(200) not null,
  approved_at datetime(6) not null,
  withdrawn_at datetime(6),
  constraint approval_report foreign key (report_id) references report_version (id),
  index approval_by_period (period_code, id)
) engine=InnoDB default charset=utf8mb4;
