/**
 * Looks after the house: what stands as it should, what needs a person and what that person should do. Reads only, and sends one
 * mail when asked to. Many files, because each check is one and sees nothing of the others.
 */
@NullMarked
package vn.tonghop.doctor;

import org.jspecify.annotations.NullMarked;
