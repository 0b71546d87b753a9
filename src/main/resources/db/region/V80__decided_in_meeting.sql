-- A step of a learning point that was decided in a Tuesday meeting names the meeting and the subject of
-- its agenda; without a foreign key, as an import replaces the agenda. Its reason is the decision.
alter table learning_point_step add column meeting_on date;
alter table learning_point_step add column agenda_item varchar(20);
alter table learning_point_step alter column reason set data type varchar(4000);
