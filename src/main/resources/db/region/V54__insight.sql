-- Which insight came of an interpretation. Without foreign keys: an import replaces the learning points,
-- and an interpretation that is withdrawn keeps what came of it.
create table interpretation_insight (
  interpretation_id varchar(36) primary key,
  learning_point varchar(20) not null,
  account varchar(80) not null,
  made_at timestamp with time zone not null
);
