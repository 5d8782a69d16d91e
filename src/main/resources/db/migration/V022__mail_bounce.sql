-- Reports that a mail came back.
create table if not exists mail_bounce (
  id bigint not null auto_increment primary key,
  outbox_id bigint not null,
  recipient varchar(254) collate utf8mb4_bin not null,
  status varchar(16) collate utf8mb4_bin not null,
  diagnostic varchar(1000) not null,
  noted_at datetime(6) not null,
  constraint mail_bounce_once unique (outbox_id, recipient),
  constraint mail_bounce_outbox foreign key (outbox_id) references outbox (id) on delete cascade
) engine=InnoDB default charset=utf8mb4;
