// The places inside the training place. Each address is a place of its own, so that it can be linked.
import { lazy } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { ExerciseView } from './ExerciseView.tsx'
import { KeyNotesView } from './KeyNotesView.tsx'
import { MakePackView } from './MakePackView.tsx'
import { ProgressView } from './ProgressView.tsx'
import { ResultView } from './ResultView.tsx'
import { StartView } from './StartView.tsx'
import { TrainingHome } from './TrainingHome.tsx'

// Trainees never need it.
const ClassroomView = lazy(async () => ({
  default: (await import('../classroom/ClassroomView.tsx')).ClassroomView,
}))

/** Everything under `#/training`. */
export function TrainingView() {
  return (
    <Switch>
      <Route path="/training" component={TrainingHome} />
      <Route path="/training/start/:content/:exercise">
        {({ content, exercise }) => (
          <StartView key={`${content}/${exercise}`} content={content} exercise={exercise} />
        )}
      </Route>
      <Route path="/training/exercise/:id">{({ id }) => <ExerciseView key={id} id={id} />}</Route>
      <Route path="/training/result/:id">{({ id }) => <ResultView key={id} id={id} />}</Route>
      <Route path="/training/progress" component={ProgressView} />
      <Route path="/training/class/:id?/:part?" component={ClassroomView} />
      <Route path="/training/make" component={MakePackView} />
      <Route path="/training/make/:id">{({ id }) => <KeyNotesView key={id} id={id} />}</Route>
      <Route>
        <Redirect to="/training" />
      </Route>
    </Switch>
  )
}
