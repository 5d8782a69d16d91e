-- Every dispatch asks since when there are letters of a kind.
create index if not exists obligation_by_kind on obligation (kind, outcome, done_at);
