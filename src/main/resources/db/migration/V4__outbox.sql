-- Mails to send and mails sent: one row for each obligation and addressee. Instants are UTC.
create table outbox (
  id bigint not null auto_increment primary key,
  obligation_key varchar(120) collate utf8mb4_bin not null,
  addressee varchar(254) collate utf8mb4_bin not null,
  kind varchar(16) collate utf8mb4_bin not null,
  period_code varchar(16) collate utf8mb4_bin,
  message_id varchar(120) collate utf8mb4_bin not null,
  subject varchar(500) not null,
  text_body mediumtext not null,
  html_body mediumtext not null,
  state varchar(16) collate utf8mb4_bin not null,
  created_at datetime(6) not null,
  attempts int not null default 0,
  next_attempt_at datetime(6) not null,
  claimed_at datetime(6),
  settled_at datetime(6),
  outcome varchar(1000),
  delivered_to varchar(1000),
  possibly_twice tinyint not null default 0,
  constraint outbox_once unique (obligation_key, addressee),
  constraint outbox_state check (state in ('PENDING', 'SENDING', 'SENT', 'IN_FOLDER', 'FAILED')),
  constraint outbox_settled check (state not in ('SENT', 'IN_FOLDER', 'FAILED') or settled_at is not null)
) engine=InnoDB default charset=utf8mb4;

create index outbox_by_state on outbox (state, next_attempt_at);

create table outbox_attachment (
  outbox_id bigint not null,
  position_no int not null,
  file_name varchar(300) not null,
  media_type varchar(120) collate utf8mb4_bin not null,
  path varchar(1000) collate utf8mb4_bin not null,
  sha256 char(64) collate utf8mb4_bin not null,
  primary key (outbox_id, position_no),
  constraint outbox_attachment_outbox foreign key (outbox_id) references outbox (id)
) engine=InnoDB default charset=utf8mb4;
