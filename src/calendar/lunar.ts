/**
 * The Vietnamese lunar calendar after Hồ Ngọc Đức ("Thuật toán tính âm lịch"), reckoned at UTC+7: the new moon and the
 * sun's longitude decide the months. Only what holidays need: the solar day of a day of a lunar month.
 */
const zone = 7 / 24
const rad = Math.PI / 180

/** Julian day number of a Gregorian date. */
export function julianDay(year: number, month: number, day: number): number {
  const a = Math.floor((14 - month) / 12)
  const [y, m] = [year + 4800 - a, month + 12 * a - 3]
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + leaps - 32045
}

/** The day, in Việt Nam, of the k-th new moon after 1/1/1900. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t - 0.000000155 * t ** 3
  const jd = mean + 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t * t) * rad)
  const m = (359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t ** 3) * rad
  const mm = (306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t ** 3) * rad
  const f = (21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t ** 3) * rad
  const sun = (0.1734 - 0.000393 * t) * Math.sin(m) + 0.0021 * Math.sin(2 * m)
  const moon = -0.4068 * Math.sin(mm) + 0.0161 * Math.sin(2 * mm) - 0.0004 * Math.sin(3 * mm)
  const node = 0.0104 * Math.sin(2 * f) - 0.0051 * Math.sin(m + mm) - 0.0074 * Math.sin(m - mm)
  const rest = 0.0004 * Math.sin(2 * f + m) - 0.0004 * Math.sin(2 * f - m) - 0.0006 * Math.sin(2 * f + mm)
  const small = 0.001 * Math.sin(2 * f - mm) + 0.0005 * Math.sin(2 * mm + m)
  const delta = -0.000278 + 0.000265 * t + 0.000262 * t * t
  return Math.floor(jd + sun + moon + node + rest + small - delta + 0.5 + zone)
}

/** Which of the twelve arcs of 30° the sun stands in at the start of a day. */
function sunArc(day: number): number {
  const t = (day - 2451545.5 - zone) / 36525
  const m = (357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t ** 3) * rad
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
  const centre = (1.9146 - 0.004817 * t) * Math.sin(m) + 0.019993 * Math.sin(2 * m) + 0.00029 * Math.sin(3 * m)
  const longitude = (((mean + centre) % 360) + 360) % 360
  return Math.floor(longitude / 30)
}

/** The new moon of the month that holds the winter solstice of a year, as its running number. */
function solsticeMonth(year: number): number {
  const k = Math.floor((julianDay(year, 12, 31) - 2415021) / 29.530588853)
  return sunArc(newMoon(k)) >= 9 ? k - 1 : k
}

/** The Julian day of the first day of a lunar month (1 to 12, not a leap one) of the lunar year that begins in `year`. */
export function lunarMonthStart(year: number, month: number): number {
  const start = solsticeMonth(year - 1)
  const leapYear = solsticeMonth(year) - start > 12
  let k = start + 1
  // Month 11 is at `start`; months count on from it, a month without a change of arc being the leap one.
  for (let number = 11, leapSeen = !leapYear; ; k++) {
    if (!leapSeen && sunArc(newMoon(k)) === sunArc(newMoon(k + 1))) leapSeen = true
    else number = (number % 12) + 1
    if (number === month) return newMoon(k)
  }
}
