/** The page that the drafting department keeps open: who has submitted, what needs a person, where things lie. */
@NullMarked
package vn.tonghop.dashboard;

import org.jspecify.annotations.NullMarked;
