-- Who approved which draft of a report, and which reports are held. Entries are only added or ended.
create table approval (
  id bigint not null auto_increment primary key,
  period_code varchar(16) collate utf8mb4_bin not null,
  report_id bigint not null,
  version_no int not null,
  number_text varchar(100) not null,
  issued_on date not null,
  signer varchar(200) not null,
  approved_at datetime(6) not null,
  withdrawn_at datetime(6),
  constraint approval_report foreign key (report_id) references report_version (id)
) engine=InnoDB default charset=utf8mb4;

create index approval_by_period on approval (period_code, id);

create table report_hold (
  id bigint not null auto_increment primary key,
  period_code varchar(16) collate utf8mb4_bin not null,
  actor varchar(100) not null,
  reason varchar(1000) not null,
  held_at datetime(6) not null,
  released_at datetime(6)
) engine=InnoDB default charset=utf8mb4;

create index report_hold_by_period on report_hold (period_code, id);
