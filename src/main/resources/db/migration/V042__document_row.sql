-- Rows of documents that were accepted.
create table if not exists document_row (
  submission_id bigint not null,
  line_no bigint not null,
  line_count int not null,
  unit_code varchar(32) collate utf8mb4_bin not null,
  document varchar(64) collate utf8mb4_bin not null,
  name varchar(500) not null,
  disseminated_on date,
  note text,
  primary key (submission_id, line_no),
  constraint document_row_submission foreign key (submission_id) references submission (id),
  index document_row_by_document (submission_id, unit_code, document)
) engine=InnoDB default charset=utf8mb4;
