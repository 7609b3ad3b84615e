/** First names that are common in Britain, to tell jane.doe@ from social.value@. None of them is a word that a team is called by. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'aaron abbie abdul abigail adam adrian ahmed aisha alan alana albert alec alejandra alex alexander alexandra alfie ali alice alison allan amanda amelia amina amir amy ' +
    'andrea andrew andy angela angus anil anita ann anna annabel anne annette anthony antonia antonio archie arjun arthur asha ashley asif audrey ava ayesha barbara barry ' +
    'beatrice becky belinda ben benjamin bernadette bernard beth bethany betty beverley bill billy bob bradley brenda brendan brian bridget bruce bryan callum cameron ' +
    'carl carla carlos carol caroline carolyn catherine cathy cerys charles charlie charlotte cheryl chloe chris christian christina christine christopher claire clare claudia ' +
    'clive colin connor craig cynthia daisy damian dan daniel daniela darren dave david dawn dean deborah debbie deepak denis denise dennis derek diana diane diego dominic donald ' +
    'donna doreen dorothy douglas duncan dylan eddie edith edward eileen elaine eleanor elena elizabeth ella ellen ellie elliot emily emma eric erica erin ethan eva evan evelyn evie ' +
    'faisal farah fatima felicity felix finlay fiona florence frances francesca francis frank fred freddie frederick freya gabriel gareth gary gavin gemma geoff geoffrey george georgia ' +
    'georgina gerald gerard gillian gina giovanni glen glenn gordon graeme graham greg gregory guy gwen hannah harold harriet harriett harry harvey hassan hayley heather hector helen ' +
    'helena henry hilary holly howard hugh hussain ian ibrahim imran ingrid irene isaac isabel isabella isabelle isla ivan jack jackie jacob jacqueline jade jake james jamie jan jane ' +
    'janet janice jasmine jason javier jay jean jeff jeffrey jen jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne joe joel john johnny jon jonathan jordan jorge ' +
    'jose joseph josephine josh joshua joyce juan judith judy julia julian julie juliet june justin karen karl kate katherine kathleen kathryn kathy katie katy keith kelly ken ' +
    'kenneth kerry kevin khadija kieran kim kimberley kirsty krishna kyle lara laura lauren laurence leah lee leo leon leonard leslie lesley lewis liam lily linda lindsay lisa lorna ' +
    'lorraine louis louise lucas lucy luis luke lydia lynda lynn lynne maddison madeleine maggie malcolm manuel marc marcus margaret maria marie marilyn marion mario marjorie ' +
    'mark martha martin martyn mary mateusz matt matthew maureen maurice max maya megan mehmet melanie melissa mia michael michaela michelle mick miguel mike milly miriam mo ' +
    'mohamed mohammad mohammed moira molly monica morgan muhammad myra nadia nancy naomi natalie natasha nathan neil niall nick nicholas nicola nicole nigel nina noah noel noor nora ' +
    'norma norman oliver olivia omar oscar owen pablo pamela pat patricia patrick paul paula pauline pedro peggy penelope penny peter phil philip philippa phillip phoebe pippa ' +
    'piotr poppy priya rachael rachel raj rajesh ralph rashid ravi ray raymond rebecca rhian rhys ricardo richard rita rob robert roberta roberto robin rodney roger roland ron ronald ' +
    'rory rosalind rosemary ross roy ruby rupert russell ruth ryan sally sam samantha samir samuel sana sandra sanjay sara sarah saskia scott sean sebastian seema shabana sharon shaun ' +
    'sheila shirley sian simon siobhan sofia sonia sophia sophie stacey stella stephanie stephen steve steven stewart stuart sue sunil susan suzanne sylvia tanya tara teresa terence ' +
    'terry tess thelma theo theresa thomas tiffany tim timothy tina toby tom tomasz tony tracey tracy trevor tricia usman valerie vanessa vera veronica victoria vikram vincent ' +
    'vivien vivienne walter wayne wendy wilfred william yasmin yolanda yusuf yvonne zachary zainab zara zoe'
  ).split(' '),
);
