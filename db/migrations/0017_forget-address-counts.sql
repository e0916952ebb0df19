-- Counts of attempts by network address were kept here as a hash that the server's secret could lead back from. They
-- are in memory now; the others begin anew.
DELETE FROM `rate_limits`;
