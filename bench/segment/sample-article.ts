/** A news article of our own writing, with the traps that real ones hold. */
export const sampleArticle = `Ferry Line to Osterby Suspended After Storm Damage

By Ines Halloran

OSTERBY, Feb. 11 (Coast Wire) — The ferry between Osterby and the Lark Islands was suspended on Tuesday after a storm tore 40 metres of planking from the old pier. Officials said repairs could take until mid-March.

“We have never seen waves like that,” harbour master Col. Piet Ransome said. “The gauge stopped at 6.2 metres. It is built for eight.” He added that no one was hurt.

The line, run by Lark Shipping Ltd. since 1987, carries about 1,200 passengers a day. It is the only link for the islands’ two schools, one clinic and a fish plant owned by the U.S. company Delmar Inc. The plant employs 310 people. According to its manager, Dr. Una Weir, stocks will last “a week, perhaps ten days.”

Some local outlets reported that cracks had been seen as early as Jan. 20 (the council’s survey of the pier was due that month). Is that true? The council would not say. “We do not comment on rumours!” a spokeswoman told reporters at 9 a.m. Mr. Ransome declined to answer as well.

What the survey found
The last full survey, No. 14, dates from 2011. It lists three points:
- Piles 4 to 9 are worn.
- The deck needs new bolts
- The lamps fail in rain, e.g. on the north side

An engineer who asked not to be named called the report “thin. Very thin.” See pp. 12–15 of the annex, or visit https://osterby.example.org/pier.html?id=14. The document was updated in Aug. 2013.[2] A new one is said to be under way...

`
