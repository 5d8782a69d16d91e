/** Issue control: who approved which draft of a report, and which reports are held. */
@NullMarked
package vn.tonghop.approval;

import org.jspecify.annotations.NullMarked;
