-- Every output asks what stands, beside all that is settled.
create index if not exists attention_by_settled on attention (settled_at);
