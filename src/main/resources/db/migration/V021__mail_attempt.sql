-- How each attempt to send a mail ended.
create table if not exists mail_attempt (
  outbox_id bigint not null,
  attempt_no int not null,
  worker varchar(160) collate utf8mb4_bin not null,
  started_at datetime(6) not null,
  ended_at datetime(6),
  result varchar(24) collate utf8mb4_bin,
  answer varchar(1000),
  primary key (outbox_id, attempt_no),
  constraint mail_attempt_outbox foreign key (outbox_id) references outbox (id) on delete cascade
) engine=InnoDB default charset=utf8mb4;
