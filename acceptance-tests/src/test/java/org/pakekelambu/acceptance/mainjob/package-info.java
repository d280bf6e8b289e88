/** The main job as a newcomer runs it: a process of its own, watched from outside. */
package org.pakekelambu.acceptance.mainjob;
