/** The life of the process itself: recurring chores, and ending with the process that started it. */
package org.pakekelambu.manners.life;
