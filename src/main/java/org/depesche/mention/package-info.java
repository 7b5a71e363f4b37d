/** What is found: where it stands and which typed value it carries. */
@NullMarked
package org.depesche.mention;

import org.jspecify.annotations.NullMarked;
