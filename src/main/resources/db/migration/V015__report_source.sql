-- The files whose rows a version of a report adds up, so that every figure of it can be proved later.
create table if not exists report_source (
  report_id bigint not null,
  submission_id bigint not null,
  primary key (report_id, submission_id),
  constraint report_source_report foreign key (report_id) references report_version (id),
  constraint report_source_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;
