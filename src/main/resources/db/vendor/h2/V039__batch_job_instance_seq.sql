-- From schema-h2.sql of spring-batch-core 6.0.6 (Apache License 2.0).
CREATE SEQUENCE IF NOT EXISTS BATCH_JOB_INSTANCE_SEQ;
