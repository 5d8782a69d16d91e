-- What units dropped. Instants are UTC; codes and keys compare by code point.
create table submission (
  id bigint not null auto_increment primary key,
  sweep varchar(40) collate utf8mb4_bin not null,
  folder varchar(255) collate utf8mb4_bin not null,
  file_name varchar(300) collate utf8mb4_bin not null,
  archive_path varchar(1000) collate utf8mb4_bin not null,
  sha256 char(64) collate utf8mb4_bin not null,
  file_bytes bigint not null,
  received_at datetime(6) not null,
  released tinyint not null default 0,
  state varchar(16) collate utf8mb4_bin not null,
  unit_code varchar(32) collate utf8mb4_bin,
  period_code varchar(16) collate utf8mb4_bin,
  form varchar(16) collate utf8mb4_bin,
  verdict varchar(16) collate utf8mb4_bin,
  revision int,
  duplicate_of bigint,
  text_encoding varchar(40),
  separator_mark varchar(8),
  decimal_style varchar(16),
  header_line bigint not null default 0,
  header_text text,
  lines_all bigint not null default 0,
  lines_preamble bigint not null default 0,
  lines_header bigint not null default 0,
  lines_blank bigint not null default 0,
  lines_aside bigint not null default 0,
  lines_accepted bigint not null default 0,
  lines_refused bigint not null default 0,
  nil_return tinyint not null default 0,
  rows_data bigint not null default 0,
  lines_data bigint not null default 0,
  rows_accepted bigint not null default 0,
  rows_refused bigint not null default 0,
  plan_version varchar(40) collate utf8mb4_bin,
  program_version varchar(40) collate utf8mb4_bin,
  settled_at datetime(6),
  constraint submission_duplicate_of foreign key (duplicate_of) references submission (id),
  constraint submission_conservation check (
    state not in ('SETTLED', 'ANSWERED')
    or lines_all = lines_preamble + lines_header + lines_blank + lines_aside + lines_accepted + lines_refused),
  constraint submission_rows check (
    state not in ('SETTLED', 'ANSWERED') or rows_data = rows_accepted + rows_refused),
  constraint submission_verdict check (state not in ('SETTLED', 'ANSWERED') or verdict is not null)
) engine=InnoDB default charset=utf8mb4;

create index submission_by_content on submission (folder, sha256);
create index submission_by_state on submission (state);
create index submission_by_sweep on submission (sweep);
create index submission_by_period on submission (period_code, unit_code, form);

-- The revision in force: at most one for each unit, period and form.
create table submission_in_force (
  unit_code varchar(32) collate utf8mb4_bin not null,
  period_code varchar(16) collate utf8mb4_bin not null,
  form varchar(16) collate utf8mb4_bin not null,
  submission_id bigint not null,
  primary key (unit_code, period_code, form),
  constraint in_force_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;

create table result_row (
  submission_id bigint not null,
  line_no bigint not null,
  line_count int not null,
  unit_code varchar(32) collate utf8mb4_bin not null,
  indicator_code varchar(32) collate utf8mb4_bin not null,
  amount decimal(24, 6),
  text_value mediumtext,
  estimate decimal(24, 6),
  note text,
  primary key (submission_id, line_no),
  constraint result_row_submission foreign key (submission_id) references submission (id),
  constraint result_row_value check (amount is not null or text_value is not null)
) engine=InnoDB default charset=utf8mb4;

create index result_row_by_indicator on result_row (submission_id, unit_code, indicator_code);

create table activity_row (
  submission_id bigint not null,
  line_no bigint not null,
  line_count int not null,
  unit_code varchar(32) collate utf8mb4_bin not null,
  held_on date not null,
  kind varchar(16) collate utf8mb4_bin not null,
  content mediumtext not null,
  attendance int,
  link text,
  note text,
  row_key char(64) collate utf8mb4_bin not null,
  primary key (submission_id, line_no),
  constraint activity_row_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;

create index activity_row_by_key on activity_row (submission_id, row_key);

create table title_row (
  submission_id bigint not null,
  line_no bigint not null,
  line_count int not null,
  unit_code varchar(32) collate utf8mb4_bin not null,
  subject varchar(16) collate utf8mb4_bin not null,
  holder text not null,
  title varchar(500) not null,
  status varchar(16) collate utf8mb4_bin not null,
  title_year int not null,
  note text,
  row_key char(64) collate utf8mb4_bin not null,
  primary key (submission_id, line_no),
  constraint title_row_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;

create index title_row_by_key on title_row (submission_id, row_key);

-- Which rows were refused; the sender's own words stand in the archived original.
create table refused_row (
  submission_id bigint not null,
  line_no bigint not null,
  line_count int not null,
  subject varchar(32) collate utf8mb4_bin not null,
  primary key (submission_id, line_no),
  constraint refused_row_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;

create table finding (
  submission_id bigint not null,
  line_no bigint not null,
  sequence_no int not null,
  code varchar(40) collate utf8mb4_bin not null,
  severity varchar(16) collate utf8mb4_bin not null,
  column_name varchar(300) not null,
  found_value varchar(1000) not null,
  details text not null,
  primary key (submission_id, line_no, sequence_no),
  constraint finding_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;

create table audit (
  id bigint not null auto_increment primary key,
  at datetime(6) not null,
  actor varchar(100) not null,
  action varchar(40) collate utf8mb4_bin not null,
  subject varchar(300) not null,
  detail text not null
) engine=InnoDB default charset=utf8mb4;

create table run_lock (
  name varchar(40) collate utf8mb4_bin not null primary key,
  holder varchar(200),
  since datetime(6),
  heartbeat datetime(6)
) engine=InnoDB default charset=utf8mb4;

insert into run_lock (name, holder, since, heartbeat) values ('main', null, null, null);
