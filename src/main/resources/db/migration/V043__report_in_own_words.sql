-- Versions of the report that were written with the office's own sentences.
create table if not exists report_in_own_words (
  report_id bigint not null primary key,
  constraint report_in_own_words_version foreign key (report_id) references report_version (id)
) engine=InnoDB default charset=utf8mb4;
