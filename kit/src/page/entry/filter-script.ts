/**
 * The one script on a static page: it shows the filter of the list of figures, hides the lines that do not hold
 * every word typed, accents and case aside, and says how many are left. The policy of the page allows these bytes
 * and no others.
 */
export const filterScript = `(()=>{
const plain=t=>t.normalize("NFD").replace(/[\\u0300-\\u036f]/g,"").replace(/[\\s\\u202f]+/g," ").toLowerCase();
const box=document.querySelector(".sb-filter"),input=box.querySelector("input"),status=box.querySelector("[role=status]");
const groups=[...document.querySelectorAll(".sb-index-group")].map(group=>{
const head=plain(group.firstElementChild.textContent);
return{group,rows:[...group.querySelectorAll("li")].map(row=>({row,text:head+" "+plain(row.textContent)}))}});
const total=groups.reduce((sum,{rows})=>sum+rows.length,0);
const apply=()=>{
const words=plain(input.value).split(" ").filter(Boolean);
let shown=0;
for(const{group,rows}of groups){
let left=0;
for(const{row,text}of rows)left+=!(row.hidden=!words.every(word=>text.includes(word)));
group.hidden=!left;shown+=left}
status.textContent=status.dataset.shown.replace("##",total).replace("#",shown)};
box.hidden=false;
input.addEventListener("input",apply);
if(input.value)apply()})()`;
