/** Forms that stand for each other in news prose; the value stands for all. */
const equivalents: ReadonlyMap<string, string> = new Map(
  (
    'rep representative,sen senator,gov governor,dem democrat,democratic democrat,gop republican,pres president,' +
    'dept department,sec secretary,gen general,lt lieutenant,sgt sergeant,prof professor,atty attorney,govt government,' +
    'pct percent,cent percent,co company,corp corporation,jan january,feb february,mar march,apr april,jun june,' +
    'jul july,aug august,sep september,sept september,oct october,nov november,dec december,mon monday,tue tuesday,' +
    'tues tuesday,wed wednesday,thu thursday,thur thursday,thurs thursday,fri friday,sat saturday,sun sunday,one 1,' +
    'two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,first 1st,second 2nd,' +
    'third 3rd,fourth 4th,fifth 5th,said say,says say,told tell,went go,gone go,made make,took take,taken take,' +
    'gave give,given give,came come,got get,saw see,seen see,held hold,left leave,lost lose,met meet,paid pay,' +
    'ran run,sent send,sold sell,spent spend,spoke speak,spoken speak,stood stand,thought think,won win,wrote write,' +
    'written write,began begin,begun begin,brought bring,built build,bought buy,chose choose,chosen choose,fell fall,' +
    'fallen fall,felt feel,found find,fought fight,kept keep,knew know,known know,led lead,men man,women woman,' +
    'children child,people person,lawmakers legislator,lawmaker legislator,lawyer attorney,lawyers attorney'
  )
    .split(',')
    .map((pair) => {
      const [form = '', standing = ''] = pair.split(' ');
      return [form, standing];
    }),
);

/** A short form under which the inflections of an English word mostly fall together; other words stay as they are. */
export function stem(norm: string): string {
  const known = equivalents.get(norm) ?? norm;
  const form = known.length < 4 || !/^[a-z]+$/.test(known) ? known : withoutEnding(known);
  return equivalents.get(form) ?? form;
}

function withoutEnding(word: string): string {
  let form = word;
  if (/.{2}ies$/.test(form)) form = form.slice(0, -3) + 'y';
  else if (/(?:ss|sh|ch|x|z)es$/.test(form)) form = form.slice(0, -2);
  else if (/[^su]s$/.test(form)) form = form.slice(0, -1);
  if (/.{3}ing$/.test(form)) form = undouble(form.slice(0, -3));
  else if (/.{2}ied$/.test(form)) form = form.slice(0, -3) + 'y';
  else if (/.{2}[^e]ed$/.test(form)) form = undouble(form.slice(0, -2));
  else if (/.{5}ly$/.test(form)) form = form.slice(0, -2);
  if (/.{3}e$/.test(form)) form = form.slice(0, -1);
  return /.{4}(?:ion|ment)$/.test(form) ? form.replace(/(?:at)?ion$|ment$/, '') : form;
}

function undouble(form: string): string {
  return /([bdfgklmnprt])\1$/.test(form) && !/(?:ll|ss)$/.test(form) ? form.slice(0, -1) : form;
}
