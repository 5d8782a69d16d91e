-- Tables of corrected rows: which file they correct, and where the file lies that both make together.
create table if not exists correction (
  submission_id bigint not null primary key,
  base_id bigint not null,
  merged_path varchar(1000) collate utf8mb4_bin not null,
  constraint corrected_submission foreign key (submission_id) references submission (id),
  constraint corrected_base foreign key (base_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;
