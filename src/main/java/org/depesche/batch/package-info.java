/**
 * Folders of articles: readers of text, HTML, Markdown and JSON files, a bounded parallel run, and
 * the forms in which its results are written.
 */
@NullMarked
package org.depesche.batch;

import org.jspecify.annotations.NullMarked;
