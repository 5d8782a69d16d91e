-- What was found in a file, line by line.
create table if not exists finding (
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
