/** From corpora to the model files: word classes, name lists, the trainer, the model card. */
@NullMarked
package org.depesche.training;

import org.jspecify.annotations.NullMarked;
