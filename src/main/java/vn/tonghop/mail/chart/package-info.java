/** Pictures that stand in the text of mails. */
@NullMarked
package vn.tonghop.mail.chart;

import org.jspecify.annotations.NullMarked;
