-- Which key figures of a released selection were told: the others would follow from other selections.
-- Null is everything, as of what was released before.
alter table released_selection add column told varchar(400);
