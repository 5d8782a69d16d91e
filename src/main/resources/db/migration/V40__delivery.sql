-- Who has claimed a mail and until when; how each attempt ended; a stop of all sending; reports that a mail came back.
alter table outbox add column claimed_by varchar(160) collate utf8mb4_bin;
alter table outbox add column lease_until datetime(6);

alter table outbox drop constraint outbox_state;
alter table outbox drop constraint outbox_settled;
alter table outbox add constraint outbox_state
  check (state in ('PENDING', 'SENDING', 'SENT', 'IN_FOLDER', 'FAILED', 'EXPIRED'));
alter table outbox add constraint outbox_settled
  check (state not in ('SENT', 'IN_FOLDER', 'FAILED', 'EXPIRED') or settled_at is not null);

create index outbox_by_message_id on outbox (message_id);

create table mail_attempt (
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

create table mail_halt (
  id int not null primary key,
  since_at datetime(6) not null,
  until_at datetime(6) not null,
  reason varchar(1000) not null,
  constraint mail_halt_single check (id = 1)
) engine=InnoDB default charset=utf8mb4;

create table mail_bounce (
  id bigint not null auto_increment primary key,
  outbox_id bigint not null,
  recipient varchar(254) collate utf8mb4_bin not null,
  status varchar(16) collate utf8mb4_bin not null,
  diagnostic varchar(1000) not null,
  noted_at datetime(6) not null,
  constraint mail_bounce_once unique (outbox_id, recipient),
  constraint mail_bounce_outbox foreign key (outbox_id) references outbox (id) on delete cascade
) engine=InnoDB default charset=utf8mb4;
