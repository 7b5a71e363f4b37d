/**
 * The same records from Apache Spark 3.5: a job, a call on a dataset, a function for SQL. Spark is
 * provided by the cluster; whoever only embeds the library never sees it.
 */
@NullMarked
package org.depesche.spark;

import org.jspecify.annotations.NullMarked;
