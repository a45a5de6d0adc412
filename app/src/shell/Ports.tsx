// Every port through which views reach the machine, handed to them in one place.
import type { ReactNode } from 'react'
import type { Intake } from '../intake/create-intake.ts'
import { AllClaimsContext, type AllClaimsPort } from './all-claims-context.ts'
import type { Workbench } from '../workers/call.ts'
import type { SearchPort } from '../workers/search-calls.ts'
import { type Attachments, AttachmentsContext } from './attachments-context.ts'
import { type AutomaticBackups, AutomaticBackupsContext } from './automatic-backups-context.ts'
import { type Backups, BackupsContext } from './backups-context.ts'
import { BinContext, type BinPort } from './bin-context.ts'
import { HistoryContext, type HistoryPort } from './history-context.ts'
import { IntakeContext } from './intake-context.ts'
import { LibraryContext, type LibraryPort } from './library-context.ts'
import { type OtherArticles, OtherArticlesContext } from './other-articles-context.ts'
import { ReportWorkerContext, type StartReportWorker } from './report-worker-context.ts'
import { SearchContext } from './search-context.ts'
import { SetAsideContext, type SetAsidePort } from './set-aside-context.ts'
import { WorkbenchContext } from './workbench-context.ts'

export interface Ports {
  readonly workbench: Workbench
  readonly startReportWorker: StartReportWorker
  readonly attachments: Attachments
  readonly backups: Backups
  readonly automaticBackups: AutomaticBackups
  readonly history: HistoryPort
  readonly bin: BinPort
  readonly setAside: SetAsidePort
  readonly library: LibraryPort
  readonly search: SearchPort
  readonly intake: Intake
  readonly otherArticles: OtherArticles
  readonly allClaims: AllClaimsPort
}

interface PortsProviderProps {
  readonly ports: Ports
  readonly children: ReactNode
}

/** Hands the ports to every view inside. */
export function PortsProvider({ ports, children }: PortsProviderProps) {
  return (
    <WorkbenchContext value={ports.workbench}>
      <AttachmentsContext value={ports.attachments}>
        <BackupsContext value={ports.backups}>
          <AutomaticBackupsContext value={ports.automaticBackups}>
            <HistoryContext value={ports.history}>
              <BinContext value={ports.bin}>
                <SetAsideContext value={ports.setAside}>
                  <LibraryContext value={ports.library}>
                    <SearchContext value={ports.search}>
                      <IntakeContext value={ports.intake}>
                        <OtherArticlesContext value={ports.otherArticles}>
                          <AllClaimsContext value={ports.allClaims}>
                            <ReportWorkerContext value={ports.startReportWorker}>
                              {children}
                            </ReportWorkerContext>
                          </AllClaimsContext>
                        </OtherArticlesContext>
                      </IntakeContext>
                    </SearchContext>
                  </LibraryContext>
                </SetAsideContext>
              </BinContext>
            </HistoryContext>
          </AutomaticBackupsContext>
        </BackupsContext>
      </AttachmentsContext>
    </WorkbenchContext>
  )
}
