-- The files that go with a mail.
create table if not exists outbox_attachment (
  outbox_id bigint not null,
  position_no int not null,
  file_name varchar(300) not null,
  media_type varchar(120) collate utf8mb4_bin not null,
  path varchar(1000) collate utf8mb4_bin not null,
  sha256 char(64) collate utf8mb4_bin not null,
  primary key (outbox_id, position_no),
  constraint outbox_attachment_outbox foreign key (outbox_id) references outbox (id)
) engine=InnoDB default charset=utf8mb4;
